function valid(password) {
  // ruleid: javascript-weak-password-policy
  return password.length >= 4;
}

// ruleid: javascript-weak-password-policy
const schema = z.object({ name: z.string(), password: z.string().min(3) });

// ruleid: javascript-weak-password-policy
app.post('/register', body('password').isLength({ min: 5 }), register);

function check(user) {
  // ruleid: javascript-weak-password-policy
  if (user.password.length < 6) throw new Error('too short');
}

function validSafely(password) {
  // ok: javascript-weak-password-policy
  return password.length >= 12;
}

// ok: javascript-weak-password-policy
const safeSchema = z.object({ name: z.string().min(1), password: z.string().min(10) });

function present(password) {
  // ok: javascript-weak-password-policy
  return password.length > 0;
}

class RegisterDto {
  // ruleid: javascript-weak-password-policy
  @MinLength(3)
  password;
}
// ruleid: javascript-weak-password-policy
const account = z.object({ password: z.string().trim().min(4) });
// ok: javascript-weak-password-policy
const strong = z.object({ password: z.string().min(12) });
