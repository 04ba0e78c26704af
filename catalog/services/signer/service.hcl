service "signer" {
  title    = "AWS Signer"
  names    = ["signer-data", "AWS Signer Data Plane", "Signer Data", "code signing"]
  model    = "abstracted"
  prefixes = ["AWS::Signer::"]
  because  = "By the service model: AWS keeps the signing keys and signs; what may be signed, by whom, and refusing what is unsigned or revoked is the customer's."
  sources  = ["best-practices-wp", "signer-security"]

  type "AWS::Signer::SigningProfile" {
    title  = "Signing profile"
    name   = "ProfileName"
    traits = ["host", "key"]
  }

  type "AWS::Signer::ProfilePermission" {
    title  = "Permission on a signing profile"
    traits = ["policy"]
  }
}

override "signer-nothing-to-update" {
  inherit = "nothing-to-update"
  source  = "signer-security"
}

override "signer-keys" {
  on      = ["AWS::Signer::SigningProfile"]
  holders = { "data.keys" = "shared" }
  parts = {
    "data.keys" = {
      aws      = "Makes, keeps and turns over the signing keys."
      customer = "Says who may sign with a profile and how long a signature holds, and revokes what was signed wrongly."
    }
  }
  because    = "The key is AWS's; what a signature vouches for is the customer's."
  source     = "signer-security"
  confidence = "derived"
}
