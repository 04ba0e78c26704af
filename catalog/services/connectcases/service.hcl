service "connectcases" {
  title      = "Amazon Connect Cases"
  names      = ["ConnectCases", "cases"]
  model      = "abstracted"
  prefixes   = ["AWS::Cases::"]
  because    = "AWS keeps the cases; templates, fields, and who may see them are the customer's."
  sources    = ["best-practices-wp", "srm-page", "connect-security"]
  classed_by = "connect-security"

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

override "connectcases-no-updates-to-let-in" {
  inherit = "nothing-to-update"
  on      = ["AWS::Cases::Domain"]
  source  = "connect-security"
}

override "connectcases-no-backups" {
  inherit = "no-backups"
  on      = ["AWS::Cases::Domain"]
  parts = {
    "data.backup" = {
      customer = "Passing cases on, for instance by their event stream, where they have to outlive a deletion."
    }
  }
  source = "connect-security"
}
