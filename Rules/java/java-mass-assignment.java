import javax.servlet.http.*;
import org.apache.commons.beanutils.BeanUtils;
import org.springframework.web.bind.*;
import org.springframework.web.bind.annotation.*;

class Profiles {
    void populate(HttpServletRequest request) throws Exception {
        User user = new User();
        // ruleid: java-mass-assignment
        BeanUtils.populate(user, request.getParameterMap());
    }

    @PostMapping("/users")
    public User create(@RequestBody User user) {
        // ruleid: java-mass-assignment
        return userRepository.save(user);
    }

    @PostMapping("/form")
    public String form(@ModelAttribute("account") Account account) {
        // ruleid: java-mass-assignment
        accountRepo.save(account);
        return "done";
    }

    @PostMapping("/dto")
    public User dto(@RequestBody UserForm form) {
        User user = new User();
        user.setName(form.getName());
        // ok: java-mass-assignment
        return userRepository.save(user);
    }

    void copy(Object from, Object to) throws Exception {
        // ok: java-mass-assignment
        BeanUtils.copyProperties(to, from);
    }

    void bind(HttpServletRequest request, User user) {
        ServletRequestDataBinder binder = new ServletRequestDataBinder(user);
        binder.setAllowedFields("name", "mail");
        // ok: java-mass-assignment
        binder.bind(request);
    }
}
