service "connectcases" {
  title    = "Amazon Connect Cases"
  names    = ["ConnectCases", "cases"]
  model    = "abstracted"
  prefixes = ["AWS::Cases::"]
  because  = "AWS keeps the cases; templates, fields, and who may see them are the customer's."
  sources  = ["best-practices-wp", "srm-page", "connect-security"]

  type "AWS::Cases::Domain" {
    title  = "Cases domain"
    name   = "Name"
    traits = ["host", "store"]
  }
  type "AWS::Cases::Case" {
    title  = "Case"
    traits = ["setting"]
  }
}
