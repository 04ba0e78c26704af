service "signin" {
  title    = "AWS Sign-In"
  names    = ["AWS Sign-In Service", "console sign-in"]
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: AWS runs the login to its consoles; the users, their factors and the organisation's rules about them are the customer's."
  sources  = ["iam-guide", "signin-security"]
}
