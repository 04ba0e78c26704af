source "acm-data-protection" {
  title = "AWS Certificate Manager User Guide, Data protection in AWS Certificate Manager"
  url   = "https://docs.aws.amazon.com/acm/latest/userguide/data-protection.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in an archived copy of the guide (awsdocs/aws-certificate-user-guide@3992ef1), which may be older than the archive's end."
}

source "acm-renewal-email" {
  title = "AWS Certificate Manager User Guide, Renewal for domains validated by email"
  url   = "https://docs.aws.amazon.com/acm/latest/userguide/email-renewal-validation.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in an archived copy of the guide (awsdocs/aws-certificate-user-guide@3992ef1), which may be older than the archive's end."
}
