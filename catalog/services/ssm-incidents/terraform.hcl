terraform "aws_ssmincidents_replication_set" {
  type = "AWS::SSMIncidents::ReplicationSet"
  set  = { Regions = [for r in each(self.regions == null ? self.region : self.regions) : { RegionName = r.name, RegionConfiguration = { SseKmsKeyId = r.kms_key_arn } }] }
}

types {
  aws_ssmcontacts_contact = "AWS::SSMContacts::Contact"
}
