"""Serves a tiny language model of random weights with llama.cpp: its text is noise, its protocol is real.

Called by Scripts/check-llama-server with a folder for the model; prints the server's address, and ends with its input.
"""

import pathlib
import sys

import gguf
import numpy
import xllamacpp

WIDTH, HEADS, LAYERS, INNER, CONTEXT = 64, 4, 2, 128, 16384


def write_model(path):
    tokens = [b"<unk>", b"<s>", b"</s>"] + [b"<0x%02X>" % byte for byte in range(256)]
    types = [gguf.TokenType.UNKNOWN, gguf.TokenType.CONTROL, gguf.TokenType.CONTROL] + [gguf.TokenType.BYTE] * 256
    random = numpy.random.default_rng(7)

    def weights(*shape):
        return (random.standard_normal(shape) * 0.1).astype(numpy.float32)

    model = gguf.GGUFWriter(str(path), "llama")
    model.add_name("tiny-random")
    model.add_context_length(CONTEXT)
    model.add_embedding_length(WIDTH)
    model.add_block_count(LAYERS)
    model.add_feed_forward_length(INNER)
    model.add_head_count(HEADS)
    model.add_head_count_kv(HEADS)
    model.add_rope_dimension_count(WIDTH // HEADS)
    model.add_layer_norm_rms_eps(1e-5)
    model.add_vocab_size(len(tokens))
    model.add_file_type(gguf.LlamaFileType.ALL_F32)
    model.add_tokenizer_model("llama")
    model.add_token_list(tokens)
    model.add_token_scores([0.0] * len(tokens))
    model.add_token_types(types)
    model.add_bos_token_id(1)
    model.add_eos_token_id(2)
    model.add_unk_token_id(0)
    model.add_tensor("token_embd.weight", weights(len(tokens), WIDTH))
    model.add_tensor("output_norm.weight", numpy.ones(WIDTH, numpy.float32))
    model.add_tensor("output.weight", weights(len(tokens), WIDTH))
    for layer in range(LAYERS):
        name = f"blk.{layer}."
        for part in ("attn_norm", "ffn_norm"):
            model.add_tensor(f"{name}{part}.weight", numpy.ones(WIDTH, numpy.float32))
        for part in ("attn_q", "attn_k", "attn_v", "attn_output"):
            model.add_tensor(f"{name}{part}.weight", weights(WIDTH, WIDTH))
        for part in ("ffn_gate", "ffn_up"):
            model.add_tensor(f"{name}{part}.weight", weights(INNER, WIDTH))
        model.add_tensor(f"{name}ffn_down.weight", weights(WIDTH, INNER))
    model.write_header_to_file()
    model.write_kv_data_to_file()
    model.write_tensors_to_file()
    model.close()


def main():
    path = pathlib.Path(sys.argv[1]) / "tiny.gguf"
    write_model(path)
    parameters = xllamacpp.CommonParams()
    parameters.model.path = str(path)
    parameters.n_ctx = CONTEXT * 4
    parameters.n_parallel = 4
    server = xllamacpp.Server(parameters)
    print(server.listening_address, flush=True)
    sys.stdin.read()


main()
