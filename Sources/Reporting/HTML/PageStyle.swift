/// The page's whole style: light and dark by the reader's setting, no font, image or script from anywhere.
let pageStyle = """
  :root{color-scheme:light dark;--paper:#fff;--ink:#1c2024;--soft:#57606a;--line:#d5dbe1;--panel:#f5f7f9;--bad:#b3261e;
  --badback:#fbe4e2;--good:#1b6e3c;--goodback:#dff2e5;--warn:#7a5200;--warnback:#fbeecb;--bar:#8fb3d9;--dot:#174a7c;--mark:#ffd7d2;
  --link:#0b57a4;--h0:#eef4ea;--h1:#f6efd2;--h2:#f8d9a8;--h3:#f2b183;--h4:#dd7360;--h5:#a8322c}
  @media (prefers-color-scheme:dark){:root{--paper:#15181b;--ink:#e6e9ec;--soft:#a0aab4;--line:#363d44;--panel:#1d2226;
  --bad:#ff9d94;--badback:#4a1d1a;--good:#7fd6a0;--goodback:#143722;--warn:#f0cd7a;--warnback:#40330f;--bar:#3f6790;--dot:#a9cdf2;
  --mark:#6d2a25;--link:#8ebcf0;--h0:#1f2b22;--h1:#37331d;--h2:#56411d;--h3:#7a4426;--h4:#a8483a;--h5:#e5796c}}
  *{box-sizing:border-box}html{scroll-padding-top:1rem}
  body{margin:0 auto;max-width:72rem;padding:1rem clamp(.8rem,3vw,2rem) 4rem;background:var(--paper);color:var(--ink);
  font:16px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
  h1{font-size:1.7rem;line-height:1.25;margin:.4rem 0}h2{font-size:1.35rem;margin:2.6rem 0 .6rem;padding-top:.8rem;
  border-top:2px solid var(--line)}h3{font-size:1.1rem;margin:1.6rem 0 .5rem}p,.words{max-width:48rem}a{color:var(--link)}
  .soft{color:var(--soft);font-weight:400}.words{padding-left:1.1rem}.words li{margin:.25rem 0}
  nav ul{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;padding:0;list-style:none;margin:.6rem 0}
  .skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.3rem .6rem}
  :focus-visible{outline:3px solid var(--dot);outline-offset:2px}
  table{border-collapse:collapse;font-size:.92rem;min-width:50%}caption{text-align:left;color:var(--soft);padding:1rem 0 .3rem}
  th,td{padding:.3rem .7rem;text-align:right;border-bottom:1px solid var(--line);white-space:nowrap;font-variant-numeric:tabular-nums;overflow-wrap:normal}
  th{font-weight:600}tbody th{font-weight:400}.text{text-align:left}thead th{white-space:normal;vertical-align:bottom}
  .wide{overflow-x:auto}figure{margin:1rem 0}figcaption{max-width:48rem;margin-bottom:.4rem}
  svg{display:block;font:13px system-ui,sans-serif}svg text{fill:var(--ink)}.intervals{max-width:46rem;min-width:19rem}
  .heat{min-width:19rem;max-width:62rem}.many{min-width:44rem}.scatter{max-width:34rem;height:auto}
  svg .head{font-weight:600}svg .value{text-anchor:end;font-variant-numeric:tabular-nums}svg .tick{text-anchor:middle;fill:var(--soft);font-size:12px}
  svg .cell{text-anchor:middle;font-size:12px}svg .n{font-size:11px}svg .side{text-anchor:end;dominant-baseline:middle;fill:var(--soft);font-size:12px}svg .before{text-anchor:end}
  .grid,.axis{stroke:var(--line)}.range{fill:var(--bar)}.dot{fill:var(--dot)}.thin{stroke:var(--dot);stroke-width:1.5}
  .hollow{fill:var(--paper);stroke:var(--dot);stroke-width:1.5}.cross{stroke:var(--bar);stroke-width:3}
  .h0 rect{fill:var(--h0)}.h1 rect{fill:var(--h1)}.h2 rect{fill:var(--h2)}.h3 rect{fill:var(--h3)}.h4 rect{fill:var(--h4)}.h5 rect{fill:var(--h5)}
  svg .h4 text{fill:#000}svg .h5 text{fill:#fff}svg a:hover rect,svg a:focus rect{stroke:var(--ink);stroke-width:2}
  @media (prefers-color-scheme:dark){svg .h4 text{fill:#fff}svg .h5 text{fill:#000}}
  details{border:1px solid var(--line);border-radius:.4rem;margin:.5rem 0;background:var(--panel)}
  details>summary{cursor:pointer;padding:.45rem .8rem}details>:not(summary){margin-left:.8rem;margin-right:.8rem}
  details[open]>:last-child{margin-bottom:.8rem}.data{border:0;background:none;font-size:.92rem}.data>summary{padding:.2rem 0;color:var(--soft)}
  .data>:not(summary){margin-left:0}
  .badge{display:inline-block;padding:0 .55rem;border-radius:.8rem;font-size:.85rem;background:var(--panel);border:1px solid var(--line)}
  .bad{background:var(--badback);color:var(--bad);border-color:var(--bad)}.good{background:var(--goodback);color:var(--good);border-color:var(--good)}
  .out{background:var(--warnback);color:var(--warn);border-color:var(--warn)}.fail{border-style:dashed;color:var(--soft)}
  pre{overflow:auto;max-height:34rem;background:var(--paper);border:1px solid var(--line);border-radius:.3rem;padding:.6rem;
  font:13px/1.5 ui-monospace,monospace;tab-size:4;margin:.4rem 0;white-space:pre-wrap;unicode-bidi:isolate;direction:ltr}
  mark{background:var(--mark);color:inherit;border-bottom:2px solid var(--bad)}mark:target{outline:2px solid var(--bad)}
  .filters{display:flex;flex-wrap:wrap;gap:.5rem 1rem;margin:.6rem 0;padding:0;border:0}.filters label{display:grid;font-size:.85rem;color:var(--soft)}
  .filters .check{display:flex;gap:.4rem;align-items:center;color:var(--ink);align-self:end;padding:.4rem 0}
  select,input[type=search],button{font:inherit;padding:.35rem .6rem;border:1px solid var(--line);border-radius:.3rem;background:var(--paper);
  color:var(--ink);max-width:100%}input[type=search]{width:18rem}button{cursor:pointer;background:var(--panel)}
  button:disabled{opacity:.5;cursor:default}.pager{display:flex;gap:.7rem;align-items:center;margin:.7rem 0}
  .findings{padding-left:1.3rem}.findings code{color:var(--bad)}.findings li{margin:.3rem 0}
  @media print{.filters,.pager,nav,.data,.skip,#samples{display:none}body{max-width:none;font-size:11pt}h2,h3{break-after:avoid}
  figure,table{break-inside:avoid}.wide{overflow:visible}}
  """
