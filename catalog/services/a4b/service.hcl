service "a4b" {
  title    = "Alexa for Business"
  names    = ["alexa"]
  model    = "abstracted"
  prefixes = []
  because  = "AWS ran the service; devices, rooms, skills and users were the customer's. AWS has ended it."
  sources  = ["best-practices-wp", "srm-page", "a4b-security"]
}
