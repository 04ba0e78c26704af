source "artifact-security" {
  title  = "AWS Artifact User Guide, Security in AWS Artifact"
  url    = "https://docs.aws.amazon.com/artifact/latest/ug/security.html"
  opened = false
}
