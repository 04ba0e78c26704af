source "autoscaling-launch-configurations" {
  title = "Amazon EC2 Auto Scaling User Guide, Launch configurations (end of support for new accounts and instance types)"
  url   = "https://docs.aws.amazon.com/autoscaling/ec2/userguide/launch-configurations.html"
  as_of = "2026-08"
  seen  = "2026-08"
}
