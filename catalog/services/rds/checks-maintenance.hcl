checks "rds-maintenance-has-its-day" {
  each "rds-cluster-maintenance-has-its-day" { type = "AWS::RDS::DBCluster", name = "RDS clusters" }
  each "rds-instance-maintenance-has-its-day" { type = "AWS::RDS::DBInstance", name = "RDS instances" }
  resource = each.type
  like     = maintenance_has_its_day(each.name)
  source   = "rds-pending"
}
