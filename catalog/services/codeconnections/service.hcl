service "codeconnections" {
  title    = "AWS CodeConnections"
  names    = ["codestar-connections", "AWS CodeStar connections", "CodeStar connections", "git connections"]
  model    = "abstracted"
  prefixes = ["AWS::CodeConnections::", "AWS::CodeStarConnections::"]
  because  = "AWS keeps the grant by which its services reach an outside Git host; which host and repositories it opens, and who may use it, is the customer's."
  sources  = ["codeconnections-guide", "srm-page"]

  type "AWS::CodeConnections::Connection" {
    title  = "Connection"
    name   = "ConnectionName"
    traits = ["identity"]
  }
  type "AWS::CodeStarConnections::Connection" {
    title  = "Connection"
    name   = "ConnectionName"
    traits = ["identity"]
  }
  type "AWS::CodeConnections::Host" {
    title  = "Host of a self-managed provider"
    name   = "Name"
    traits = ["endpoint", "network"]
  }
  type "AWS::CodeStarConnections::RepositoryLink" {
    title  = "Repository link"
    traits = ["code"]
  }
  settings = ["AWS::CodeStarConnections::SyncConfiguration"]
}

override "codeconnections-host" {
  on         = ["AWS::CodeConnections::Host"]
  holders    = { "net.firewall" = "customer", "net.segmentation" = "customer" }
  because    = "A host inside a VPC is reached through subnets and security groups that the customer names, with the certificate that it trusts."
  source     = "codeconnections-guide"
  confidence = "derived"
}

source "codeconnections-guide" {
  title  = "Developer Tools console User Guide, Security"
  url    = "https://docs.aws.amazon.com/dtconsole/latest/userguide/security.html"
  opened = false
}
