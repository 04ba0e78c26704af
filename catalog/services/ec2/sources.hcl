source "ec2-imds" {
  title  = "Amazon EC2 User Guide, Use the Instance Metadata Service to access instance metadata"
  url    = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html"
  opened = false
  note   = "The default was read in the API reference, as the AWS SDK carries it: required where the image has ImdsSupport v2.0 and the account has no preference."
}

source "ec2-encryption-transit" {
  title = "Amazon EC2 User Guide, Data protection: encryption in transit between instances, list of instance types"
  url   = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/data-protection.html#encryption-transit"
  as_of = "2023-06"
  seen  = "2026-08"
  note  = "Read in an archived copy of the guide; families of the seventh generation and later added from knowledge of the service."
}

source "al2-support" {
  title = "Amazon Linux 2, end of support on 2026-06-30"
  url   = "https://aws.amazon.com/amazon-linux-2/faqs/"
  as_of = "2026-08"
  seen  = "2026-08"
  note  = "Read as public notes and pull requests quote it."
}

source "ec2-dedicated-hosts" {
  title = "Amazon EC2 User Guide, Amazon EC2 Dedicated Hosts; host recovery"
  url   = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/dedicated-hosts-overview.html"
  as_of = "2026-09"
  seen  = "2026-11"
}

source "ec2-outposts" {
  title = "AWS Outposts User Guide, Security in AWS Outposts; whitepaper AWS Outposts High Availability Design and Architecture Considerations"
  url   = "https://docs.aws.amazon.com/outposts/latest/userguide/security.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Read in stored mirrors. The page states the general model only; what follows from the rack standing at the customer's site is derived."
}

source "ec2-regions-zones" {
  title = "Amazon EC2 User Guide, Regions and Zones (Local Zones)"
  url   = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-regions-availability-zones.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "The definitions were read in a stored translation; what stays in the parent Region is from knowledge of the service."
}

source "ec2-wavelength" {
  title = "AWS Wavelength Developer Guide, Architect apps for Wavelength; Available Wavelength Zones"
  url   = "https://docs.aws.amazon.com/wavelength/latest/developerguide/architecture.html"
  as_of = "2026-11"
  seen  = "2026-11"
}

source "ec2-image-block-public-access" {
  title = "Amazon EC2 API Reference, EnableImageBlockPublicAccess"
  url   = "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableImageBlockPublicAccess.html"
  as_of = "2026-11"
  seen  = "2026-11"
}

source "ssm-patch-compliance" {
  title = "AWS Systems Manager User Guide, Patch compliance state values"
  url   = "https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-manager-compliance-states.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Read in a stored copy."
}
