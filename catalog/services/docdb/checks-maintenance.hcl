checks "docdb-maintenance-has-its-day" {
  each "docdb-cluster-maintenance-has-its-day" { type = "AWS::DocDB::DBCluster", name = "DocumentDB clusters" }
  each "docdb-instance-maintenance-has-its-day" { type = "AWS::DocDB::DBInstance", name = "DocumentDB instances" }
  resource = each.type
  like     = maintenance_has_its_day(each.name)
  source   = "docdb-pending"
}
