class Rules {
    void everything(HttpSecurity http) throws Exception {
        // ruleid: java-spring-permit-all-requests
        http.authorizeHttpRequests(a -> a.anyRequest().permitAll());
    }

    void admin(HttpSecurity http) throws Exception {
        // ruleid: java-spring-permit-all-requests
        http.authorizeRequests().antMatchers("/admin/**").permitAll()
            .anyRequest().authenticated();
    }

    void ignoring(WebSecurity web) {
        // ruleid: java-spring-permit-all-requests
        web.ignoring().antMatchers("/actuator/**");
    }

    void good(HttpSecurity http) throws Exception {
        // ok: java-spring-permit-all-requests
        http.authorizeHttpRequests(a -> a.requestMatchers("/login", "/css/**").permitAll().anyRequest().authenticated());
    }

    void roles(HttpSecurity http) throws Exception {
        // ok: java-spring-permit-all-requests
        http.authorizeRequests().antMatchers("/admin/**").hasRole("ADMIN").anyRequest().denyAll();
    }

    void assets(WebSecurity web) {
        // ok: java-spring-permit-all-requests
        web.ignoring().antMatchers("/images/**");
    }
}
