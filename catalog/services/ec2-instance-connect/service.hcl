service "ec2-instance-connect" {
  title    = "Amazon EC2 Instance Connect"
  names    = ["AWS EC2 Instance Connect", "EC2 Instance Connect"]
  model    = "abstracted"
  prefixes = []
  because  = "AWS hands a short-lived public key to an instance; who may ask for that, the SSH server and its patches, and whether port 22 can be reached stay the customer's. (Its endpoints are listed with the VPC.)"
  sources  = ["best-practices-wp", "ec2-instance-connect-guide"]
}

source "ec2-instance-connect-guide" {
  title  = "Amazon EC2 User Guide, Connect to your Linux instance with EC2 Instance Connect"
  url    = "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/connect-linux-inst-eic.html"
  opened = false
}
