source "ec2-imds" {
  title = "Amazon EC2 User Guide, Use the Instance Metadata Service to access instance metadata"
  url   = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html"
  as_of = "2026-08"
  seen  = "2026-08"
  note  = "Address and defaults from knowledge of the service; the page itself was not opened."
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
