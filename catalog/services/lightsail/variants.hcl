variant "instance" {
  title = "Instance"
  resource "AWS::Lightsail::Instance" "instance" {
    InstanceName = "web"
    BlueprintId  = "wordpress"
    BundleId     = "small_3_0"
  }
}

variant "container" {
  title = "Container service"
  resource "AWS::Lightsail::Container" "service" {
    ServiceName = "web"
    Power       = "small"
    Scale       = 1
  }
}

variant "database" {
  title = "Managed database"
  resource "AWS::Lightsail::Database" "database" {
    RelationalDatabaseName = "shop"
    MasterDatabaseName     = "shop"
    MasterUsername         = "shop"
  }
}
