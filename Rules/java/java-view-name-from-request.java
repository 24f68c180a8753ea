@Controller
class Pages {
    @GetMapping("/section")
    public String section(@RequestParam String lang, Model model) {
        // ruleid: java-view-name-from-request
        return "pages/" + lang + "/index :: main";
    }

    @GetMapping("/doc")
    public String doc(@RequestParam String section) {
        // ruleid: java-view-name-from-request
        return "docs/" + section;
    }

    String mail(String input, Context ctx) {
        // ruleid: java-view-name-from-request
        return templateEngine.process("<p>" + input + "</p>", ctx);
    }

    @GetMapping("/checked")
    public String checked(@RequestParam String lang) {
        if (!LANGS.contains(lang)) {
            return "pages/en/index";
        }
        // ok: java-view-name-from-request
        return "pages/" + lang + "/index";
    }

    String named(String input, Context ctx) {
        ctx.setVariable("input", input);
        // ok: java-view-name-from-request
        return templateEngine.process("mail", ctx);
    }

    @GetMapping("/plain")
    @ResponseBody
    public String plain(@RequestParam String name) {
        // ok: java-view-name-from-request
        return "hello " + name;
    }
}
