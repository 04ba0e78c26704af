service "security-ir" {
  title    = "AWS Security Incident Response"
  names    = ["Security Incident Response", "Security IR", "incident response"]
  model    = "abstracted"
  prefixes = []
  because  = "By the service model: AWS runs the service and its responders work on cases; keeping the team and its contacts, opening cases, granting the access that responders ask for and acting on advice are the customer's."
  sources  = ["best-practices-wp", "security-ir-security"]
}
