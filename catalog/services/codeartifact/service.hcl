service "codeartifact" {
  title    = "AWS CodeArtifact"
  names    = ["package repository"]
  model    = "abstracted"
  prefixes = ["AWS::CodeArtifact::"]
  because  = "AWS runs the package repositories and encrypts what they store; which packages and upstreams are let in, who may read and publish, and with which key is the customer's."
  sources  = ["codeartifact-guide", "srm-page"]

  type "AWS::CodeArtifact::Domain" {
    title  = "Domain"
    name   = "DomainName"
    traits = ["host", "store", "policy"]
  }
  type "AWS::CodeArtifact::Repository" {
    title  = "Repository"
    name   = "RepositoryName"
    traits = ["host", "code", "store", "endpoint", "policy"]
  }
  type "AWS::CodeArtifact::PackageGroup" {
    title  = "Package group"
    traits = ["setting"]
    bears  = ["app.software"]
  }
}

source "codeartifact-guide" {
  title  = "AWS CodeArtifact User Guide, Security in CodeArtifact"
  url    = "https://docs.aws.amazon.com/codeartifact/latest/ug/security.html"
  opened = false
}
