source "emr-plan-software" {
  title = "Amazon EMR Management Guide, Configure applications when you launch your cluster (releases, bootstrap actions)"
  url   = "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-plan-software.html"
  as_of = "2026-08"
  seen  = "2026-08"
}

source "emr-custom-ami-page" {
  title  = "Amazon EMR Management Guide, Using a custom AMI"
  url    = "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-custom-ami.html"
  opened = false
}

source "emr-serverless-releases" {
  title = "Amazon EMR Serverless User Guide, Release versions"
  url   = "https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/release-versions.html"
  as_of = "2026-08"
  seen  = "2026-08"
}

source "emr-serverless-image" {
  title = "Amazon EMR Serverless User Guide, Customizing an image"
  url   = "https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/application-custom-image.html"
  as_of = "2026-08"
  seen  = "2026-08"
}

source "emr-security-configuration" {
  title  = "Amazon EMR Management Guide, Use security configurations to set up cluster security"
  url    = "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-security-configurations.html"
  opened = false
}

source "emr-support" {
  title = "Amazon EMR Release Guide, Standard support; supported lifecycle of the releases"
  url   = "https://docs.aws.amazon.com/emr/latest/ReleaseGuide/emr-730-release.html"
  as_of = "2026-11"
  seen  = "2026-11"
  note  = "Each release has a page with its dates. Those of 7.3, 7.4, 7.5, 7.9, 7.10 and 7.13 were read on translated pages, that of 7.14 on the English one; releases before 7.3, all of 5.x and 6.x among them, came out more than 24 months ago. No page with the dates of 7.6, 7.7, 7.8, 7.11 and 7.12 was found: these are left out, so that what becomes of them is unknown."
}

source "emr-serverless-security" {
  title = "Amazon EMR Serverless User Guide, Security best practices"
  url   = "https://docs.aws.amazon.com/emr/latest/EMR-Serverless-UserGuide/security-best-practices.html"
  as_of = "2026-11"
  seen  = "2026-11"
}

source "emr-block-public-access" {
  title  = "Amazon EMR Management Guide, Using Amazon EMR block public access"
  url    = "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-block-public-access.html"
  opened = false
}
