source "directconnect-security" {
  title = "AWS Direct Connect User Guide, Security in AWS Direct Connect"
  url   = "https://docs.aws.amazon.com/directconnect/latest/UserGuide/security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/aws-direct-connect-user-guide@0f80e4c)."
}

source "directconnect-encryption" {
  title = "AWS Direct Connect User Guide, Encryption in AWS Direct Connect"
  url   = "https://docs.aws.amazon.com/directconnect/latest/UserGuide/encryption-in-transit.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/aws-direct-connect-user-guide@06ba235), which is older than MACsec; that nothing is encrypted by itself, AWS's public agent toolkit still says in 2026."
}

source "directconnect-resilience" {
  title = "AWS Direct Connect User Guide, Resilience in AWS Direct Connect"
  url   = "https://docs.aws.amazon.com/directconnect/latest/UserGuide/disaster-recovery-resiliency.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/aws-direct-connect-user-guide@05bc15f)."
}
