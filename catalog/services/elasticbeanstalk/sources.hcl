source "beanstalk-options" {
  title = "AWS Elastic Beanstalk Developer Guide, General options for all environments"
  url   = "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html"
  as_of = "2026-08"
  seen  = "2026-08"
}

source "beanstalk-managed" {
  title = "AWS Elastic Beanstalk Developer Guide, Managed platform updates"
  url   = "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environment-platform-update-managed.html"
  as_of = "2026-08"
  seen  = "2026-08"
}

source "beanstalk-al1-retired" {
  title = "AWS Elastic Beanstalk Release Notes, Platform branches based on Amazon Linux AMI retired on July 18, 2022"
  url   = "https://docs.aws.amazon.com/elasticbeanstalk/latest/relnotes/release-2022-07-18-linux-al1-retire.html"
  as_of = "2022-07-18"
  seen  = "2026-08"
}

source "beanstalk-custom-ami" {
  title  = "AWS Elastic Beanstalk Developer Guide, Using a custom Amazon machine image (AMI)"
  url    = "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features.customenv.html"
  opened = false
}

source "beanstalk-node18-retired" {
  title = "AWS Elastic Beanstalk Release Notes, Node.js 18 platform branches retired on August 11, 2025"
  url   = "https://docs.aws.amazon.com/elasticbeanstalk/latest/relnotes/release-2025-08-11-nodejs18-retire.html"
  as_of = "2025-08-11"
  seen  = "2026-11"
}

source "beanstalk-schedule" {
  title = "AWS Elastic Beanstalk Developer Guide, Elastic Beanstalk platform release schedule"
  url   = "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/platforms-schedule.html"
  as_of = "2026-04"
  seen  = "2026-11"
  note  = "The tables of this page were not found; the dates are those that a page at pocketlantern.dev of April 2026 gives as AWS's: PHP 8.1 retired on 31 March 2026, and Node.js 20, Python 3.9 and Ruby 3.2 scheduled for 31 July 2026, which AWS may have moved since."
}
