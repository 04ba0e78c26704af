service "workmail" {
  title      = "Amazon WorkMail"
  names      = ["workmailmessageflow", "Amazon WorkMail Message Flow"]
  model      = "abstracted"
  prefixes   = []
  because    = "AWS runs the mail servers; users and their passwords, mail rules, access from devices, and what is sent are the customer's. Support is until 2027-03-31."
  sources    = ["best-practices-wp", "aup", "workmail-security", "workmail-end"]
  classed_by = "workmail-security"
}

override "workmail-ended" {
  inherit = "service-ended"
  because = "AWS ended support on 2027-03-31: nothing is run, patched or repaired any more, and moving is what is left."
  source  = "workmail-end"
  since   = "2027-04-01"
}
