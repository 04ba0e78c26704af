service "a4b" {
  title    = "Alexa for Business"
  names    = ["alexa"]
  model    = "abstracted"
  prefixes = []
  because  = "AWS ran the service; devices, rooms, skills and users were the customer's. It has ended, as far as is known."
  sources  = ["best-practices-wp", "srm-page", "a4b-security"]
}
