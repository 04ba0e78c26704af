terraform "aws_route53_record" {
  type = "AWS::Route53::RecordSet"
  set = {
    AliasTarget      = { DNSName = self.alias[0].name, HostedZoneId = self.alias[0].zone_id, EvaluateTargetHealth = self.alias[0].evaluate_target_health }
    Failover         = self.failover_routing_policy[0].type
    HostedZoneId     = self.zone_id
    MultiValueAnswer = self.multivalue_answer_routing_policy
    ResourceRecords  = self.records
    Weight           = self.weighted_routing_policy[0].weight
  }
}

terraform "aws_route53_zone" {
  type = "AWS::Route53::HostedZone"
  set  = { HostedZoneConfig = { Comment = self.comment }, HostedZoneTags = self.tags, VPCs = [for v in each(self.vpc) : { VPCId = v.vpc_id, VPCRegion = v.vpc_region }] }
}

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
