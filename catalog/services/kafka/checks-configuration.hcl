check "msk-configuration-denies-without-acl" {
  title          = "MSK configurations deny what no ACL allows"
  responsibility = "iam.platform"
  resource       = "AWS::MSK::Configuration"
  severity       = "medium"
  condition      = length(regexall("allow[.]everyone[.]if[.]no[.]acl[.]found *= *false", self.ServerProperties)) > 0
  why            = "By default everybody who is logged in may read and write every topic for which there is no ACL."
  fix            = "Put allow.everyone.if.no.acl.found=false into {ServerProperties}. (Clusters that admit IAM only are ruled by IAM policies.)"
  source         = "msk-security"
  confidence     = "derived"
  example "pass" { ServerProperties = "allow.everyone.if.no.acl.found=false" }
  example "fail" "MSK's default" { ServerProperties = "auto.create.topics.enable=false" }
}
