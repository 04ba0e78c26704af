source "mediastore-security" {
  title = "AWS Elemental MediaStore User Guide, Security in AWS Elemental MediaStore"
  url   = "https://docs.aws.amazon.com/mediastore/latest/ug/security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/aws-elemental-mediastore-user-guide@1c5bed2)."
}

source "mediastore-end" {
  title = "AWS Elemental MediaStore User Guide, Regions and endpoints (end of support notice)"
  url   = "https://docs.aws.amazon.com/mediastore/latest/ug/what-is-regions.html"
  as_of = "2025-11-13"
  seen  = "2026-11"
}
