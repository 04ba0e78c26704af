check "ram-share-stays-in-organization" {
  title          = "Resource shares stay within the organisation"
  responsibility = "net.exposure"
  resource       = "AWS::RAM::ResourceShare"
  severity       = "medium"
  condition      = self.AllowExternalPrincipals == false
  why            = "Otherwise a share can be widened to any AWS account, by whoever may change it."
  fix            = "Set {AllowExternalPrincipals} to false."
  remedy         = { AllowExternalPrincipals = false }
  example "pass" { AllowExternalPrincipals = false }
  example "fail" { AllowExternalPrincipals = true }
  example "fail" "the API's default" { Name = "subnets" }
}
