resource "aws_sns_topic_policy" "p" {
  arn    = "arn:aws:sns:eu-west-1:123456789012:t"
  policy = <<EOF2
{ "Version": "2012-10-17", "Id": "x", "Statement": [ { "Sid": "a", "Effect": "Allow", "Principal": "*", "Action": ["SNS:Publish", "sns:*"], "Resource": "*",
  "Condition": { "ForAnyValue:StringLike": { "aws:PrincipalOrgPaths": ["o-a1b2/*"] }, "ArnEquals": { "aws:SourceArn": "arn:aws:s3:*:*:bucket" }, "IpAddress": { "aws:SourceIp": "0.0.0.0/0" } } },
  { "Effect": "Deny", "NotPrincipal": { "AWS": ["arn:aws:iam::123456789012:root"] }, "NotAction": "sns:Get*", "Resource": ["*"] } ] }
EOF2
}
resource "aws_kms_key" "k" { policy = file("${path.module}/key.json") }
