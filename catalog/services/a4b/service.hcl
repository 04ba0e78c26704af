service "a4b" {
  title      = "Alexa for Business"
  names      = ["alexa"]
  model      = "abstracted"
  prefixes   = []
  because    = "AWS ran the service; devices, rooms, skills and users were the customer's. It has ended, as far as is known."
  sources    = ["best-practices-wp", "srm-page", "a4b-security"]
  classed_by = "a4b-security"
}

override "a4b-ended" {
  inherit = "service-ended"
  because = "AWS has ended the service, as far as is known (the day is not): nothing is run, patched or repaired any more, and moving is what is left."
  source  = "a4b-security"
}
