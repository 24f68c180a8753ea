import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;

class Security {
    SecurityFilterChain old(HttpSecurity http) throws Exception {
        // ruleid: java-spring-csrf-disabled
        http.csrf().disable()
            .authorizeRequests().anyRequest().authenticated();
        return http.build();
    }

    SecurityFilterChain lambda(HttpSecurity http) throws Exception {
        // ruleid: java-spring-csrf-disabled
        http.csrf(csrf -> csrf.disable()).formLogin(withDefaults());
        return http.build();
    }

    SecurityFilterChain reference(HttpSecurity http) throws Exception {
        // ruleid: java-spring-csrf-disabled
        return http.csrf(AbstractHttpConfigurer::disable).build();
    }

    SecurityFilterChain stateless(HttpSecurity http) throws Exception {
        // ok: java-spring-csrf-disabled
        http.csrf(csrf -> csrf.disable())
            .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        return http.build();
    }

    SecurityFilterChain defaults(HttpSecurity http) throws Exception {
        // ok: java-spring-csrf-disabled
        return http.csrf(Customizer.withDefaults()).build();
    }

    SecurityFilterChain ignoring(HttpSecurity http) throws Exception {
        // ok: java-spring-csrf-disabled
        return http.csrf(csrf -> csrf.ignoringRequestMatchers("/hooks/**")).build();
    }
}
