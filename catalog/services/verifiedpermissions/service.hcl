service "verifiedpermissions" {
  title    = "Amazon Verified Permissions"
  names    = ["cedar", "avp"]
  model    = "abstracted"
  prefixes = ["AWS::VerifiedPermissions::"]
  because  = "By the service model: AWS stores the policies and answers the questions; what the policies allow, and asking in every place of the application, is the customer's."
  sources  = ["best-practices-wp", "verifiedpermissions-security"]

  type "AWS::VerifiedPermissions::PolicyStore" {
    title  = "Policy store"
    traits = ["host", "store", "endpoint"]
  }

  type "AWS::VerifiedPermissions::Policy" {
    title  = "Policy of a store"
    traits = ["identity"]
  }

  type "AWS::VerifiedPermissions::PolicyTemplate" {
    title  = "Policy template"
    traits = ["identity"]
  }

  type "AWS::VerifiedPermissions::IdentitySource" {
    title  = "Identity source"
    traits = ["identity"]
  }

  settings = ["AWS::VerifiedPermissions::PolicyStoreAlias"]
}

override "verifiedpermissions-nothing-to-update" {
  inherit = "nothing-to-update"
  source  = "verifiedpermissions-security"
}
