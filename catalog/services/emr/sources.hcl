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
  title = "Amazon EMR Release Guide, Amazon EMR standard support (support policy and lifecycle of all releases)"
  url   = "https://docs.aws.amazon.com/emr/latest/ReleaseGuide/emr-standard-support.html"
  as_of = "2026-09"
  seen  = "2026-11"
  note  = "Read in a stored copy that names the releases of 8 September 2026. The pages of the releases, of which those of 7.3 to 7.14 were read, differ from this table by a day at the most. Bridge support for releases before 7.3 ended on 31 August 2026. Since August 2026 AWS extends support on request, at no cost: in full for 7.0 to 7.10, for critical flaws for 5.36 and 6.6 to 6.15."
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

source "emr-security" {
  title = "Amazon EMR Management Guide, Security in Amazon EMR"
  url   = "https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-security.html"
  as_of = "2026-09"
  seen  = "2026-11"
}
