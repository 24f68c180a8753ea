class AuthController {
  async logout(req, res) {
    // ruleid: javascript-logout-leaves-session-valid
    res.clearCookie('token');
    res.json({ message: 'Logged out' });
  }
}

app.post('/logout', (req, res) => {
  // ruleid: javascript-logout-leaves-session-valid
  res.clearCookie('sid');
  res.redirect('/');
});

const signOut = () => {
  // ruleid: javascript-logout-leaves-session-valid
  localStorage.removeItem('authToken');
  location.href = '/';
};

app.post('/logout2', (req, res) => {
  req.session.destroy(() => {
    // ok: javascript-logout-leaves-session-valid
    res.clearCookie('sid');
    res.redirect('/');
  });
});

async function logoutEverywhere(req, res) {
  await User.increment('tokenVersion', { where: { id: req.user.id } });
  // ok: javascript-logout-leaves-session-valid
  res.clearCookie('token').sendStatus(204);
}

function forgetTheme(res) {
  // ok: javascript-logout-leaves-session-valid
  res.clearCookie('theme');
}
