types {
  aws_odb_cloud_vm_cluster             = "AWS::ODB::CloudVmCluster"
  aws_odb_cloud_autonomous_vm_cluster  = "AWS::ODB::CloudAutonomousVmCluster"
  aws_odb_cloud_exadata_infrastructure = "AWS::ODB::CloudExadataInfrastructure"
  aws_odb_network                      = "AWS::ODB::OdbNetwork"
  aws_odb_network_peering_connection   = "AWS::ODB::OdbPeeringConnection"
}

prefixes {
  aws_odb = "AWS::ODB::"
}
