fold "aws_route53_query_log" {
  into = "AWS::Route53::HostedZone"
  on   = self.zone_id
  set  = { QueryLoggingConfig = { CloudWatchLogsLogGroupArn = self.cloudwatch_log_group_arn } }
}

fold "aws_route53_zone_association" {
  into   = "AWS::Route53::HostedZone"
  on     = self.zone_id
  append = { VPCs = [{ VPCId = self.vpc_id, VPCRegion = self.vpc_region }] }
}

types {
  aws_route53_cidr_collection    = "AWS::Route53::CidrCollection"
  aws_route53_hosted_zone_dnssec = "AWS::Route53::DNSSEC"
}
