check "ram-share-stays-in-organization" {
  title          = "Resource shares stay within the organisation"
  responsibility = "net.exposure"
  resource       = "AWS::RAM::ResourceShare"
  severity       = "medium"
  condition      = self.AllowExternalPrincipals == false
  why            = "Otherwise a share can be widened to any AWS account, by whoever may change it."
  fix            = "Set AllowExternalPrincipals to false."
  requirements   = { nist-800-53-r5 = ["AC-3", "AC-4"], iso-27001-2022 = ["A.5.15"] }
  example "pass" { AllowExternalPrincipals = false }
  example "fail" { AllowExternalPrincipals = true }
  example "fail" "the API's default" { Name = "subnets" }
  example "unknown" { AllowExternalPrincipals = unknown("parameter without default") }
}
