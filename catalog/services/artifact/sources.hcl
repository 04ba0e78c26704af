source "artifact-security" {
  title = "AWS Artifact User Guide, Security in AWS Artifact"
  url   = "https://docs.aws.amazon.com/artifact/latest/ug/security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
