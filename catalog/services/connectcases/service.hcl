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

override "connectcases-no-updates-to-let-in" {
  on         = ["AWS::Cases::Domain"]
  holders    = { "plat.update-settings" = "aws" }
  because    = "There is no version, window or update mode to choose: AWS updates the service by itself."
  source     = "connect-security"
  confidence = "derived"
}

override "connectcases-no-backups" {
  on      = ["AWS::Cases::Domain"]
  holders = { "data.backup" = "shared" }
  parts = {
    "data.backup" = {
      aws      = "Keeps redundant copies of what is stored."
      customer = "Passing cases on, for instance by their event stream, where they have to outlive a deletion."
    }
  }
  because    = "The service has no backups to switch on: what is deleted or overwritten can only come back from a copy of the customer's."
  source     = "connect-security"
  confidence = "derived"
}
