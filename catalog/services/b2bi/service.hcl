service "b2bi" {
  title    = "AWS B2B Data Interchange"
  names    = ["b2bi", "edi", "b2b data interchange"]
  model    = "abstracted"
  prefixes = ["AWS::B2BI::"]
  because  = "AWS turns EDI documents into other formats and back; mappings, partners, and the buckets that hold the documents are the customer's."
  sources  = ["best-practices-wp", "srm-page", "b2bi-security"]

  type "AWS::B2BI::Transformer" {
    title  = "Transformer"
    name   = "Name"
    traits = ["host", "code"]
  }
  type "AWS::B2BI::Profile" {
    title  = "Profile"
    name   = "Name"
    traits = ["setting"]
  }
  type "AWS::B2BI::Partnership" {
    title  = "Partnership"
    name   = "Name"
    traits = ["setting"]
  }
  type "AWS::B2BI::Capability" {
    title  = "Capability"
    name   = "Name"
    traits = ["setting"]
  }
}

override "b2bi-no-updates-to-let-in" {
  inherit = "nothing-to-update"
  on      = ["AWS::B2BI::Transformer"]
  source  = "b2bi-security"
}
