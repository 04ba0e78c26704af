checks "docdb-maintenance-has-its-day" {
  each "docdb-cluster-maintenance-has-its-day" { type = "AWS::DocDB::DBCluster", name = "DocumentDB clusters" }
  each "docdb-instance-maintenance-has-its-day" { type = "AWS::DocDB::DBInstance", name = "DocumentDB instances" }
  title          = "Maintenance that waits for ${each.name} is to be applied on a day that is fixed"
  responsibility = "plat.update-settings"
  resource       = each.type
  severity       = "medium"
  like           = maintenance_has_its_day()
  why            = "What AWS offers and nobody asks for stays undone: fixes of engine and operating system wait until somebody lets them in."
  source         = "docdb-pending"
  uninherits     = { "plat.patch" = "AWS applies every fix of a managed database by itself." }
}
