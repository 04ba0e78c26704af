check "codeartifact-domain-own-key" {
  title          = "CodeArtifact domains are encrypted with a key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::CodeArtifact::Domain"
  severity       = "low"
  like           = named(self.EncryptionKey, "arn:aws:kms:eu-west-1:123456789012:key/1234")
  why            = "Only a key of one's own has a policy and a record of its use that one decides on; it can be chosen only at creation."
  fix            = "Make the domain anew with {EncryptionKey}."
}

check "codeartifact-policy-not-public" {
  title          = "Policies of CodeArtifact let nobody in general in"
  responsibility = "iam.resource-policy"
  resource       = ["AWS::CodeArtifact::Domain", "AWS::CodeArtifact::Repository"]
  severity       = "critical"
  like           = policy_not_public(self.PermissionsPolicyDocument, "codeartifact:ReadFromRepository")
  why            = "Everybody could read the packages, or publish others under their names."
  fix            = "Name accounts or roles in {PermissionsPolicyDocument.Statement[].Principal}, or narrow by aws:PrincipalOrgID."
  example "pass" "no policy" { DomainName = "shop" }
}

check "codeartifact-package-group-keeps-outsiders-out" {
  title          = "Package groups of one's own packages take nothing from outside"
  responsibility = "app.software"
  resource       = "AWS::CodeArtifact::PackageGroup"
  severity       = "medium"
  applies        = self.OriginConfiguration.Restrictions != null
  condition      = self.OriginConfiguration.Restrictions.ExternalUpstream.RestrictionMode == "BLOCK" || self.OriginConfiguration.Restrictions.Publish.RestrictionMode == "BLOCK"
  why            = "Where a name may be published inside and fetched from outside, a stranger can put a higher version under it."
  fix            = "Set {OriginConfiguration.Restrictions.ExternalUpstream.RestrictionMode} to BLOCK for packages that are published inside, {OriginConfiguration.Restrictions:Publish} to BLOCK for the others."
  remedy         = { "OriginConfiguration.Restrictions.ExternalUpstream.RestrictionMode" = "BLOCK" }
  example "pass" { OriginConfiguration = { Restrictions = { ExternalUpstream = { RestrictionMode = "BLOCK" }, Publish = { RestrictionMode = "ALLOW" } } } }
  example "fail" { OriginConfiguration = { Restrictions = { ExternalUpstream = { RestrictionMode = "ALLOW" }, Publish = { RestrictionMode = "ALLOW" } } } }
  example "not-applicable" { Pattern = "/npm/shop/*" }
}
