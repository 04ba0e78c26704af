checks "rds-maintenance-has-its-day" {
  each "rds-cluster-maintenance-has-its-day" { type = "AWS::RDS::DBCluster", name = "RDS clusters" }
  each "rds-instance-maintenance-has-its-day" { type = "AWS::RDS::DBInstance", name = "RDS instances" }
  title          = "Maintenance that waits for ${each.name} is to be applied on a day that is fixed"
  responsibility = "plat.update-settings"
  resource       = each.type
  severity       = "medium"
  like           = maintenance_has_its_day()
  why            = "What AWS offers and nobody asks for stays undone: fixes of engine and operating system wait until somebody lets them in."
  source         = "rds-pending"
  uninherits     = { "plat.patch" = "AWS applies every fix of a managed database by itself." }
}
