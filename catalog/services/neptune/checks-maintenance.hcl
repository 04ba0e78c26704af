check "neptune-cluster-maintenance-has-its-day" {
  resource = "AWS::Neptune::DBCluster"
  like     = maintenance_has_its_day("Neptune clusters")
  source   = "neptune-pending"
}
