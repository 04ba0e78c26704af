source "servicediscovery-security" {
  title = "AWS Cloud Map Developer Guide, Security in AWS Cloud Map"
  url   = "https://docs.aws.amazon.com/cloud-map/latest/dg/security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/aws-cloud-map-developer-guide@ac06f86)."
}
