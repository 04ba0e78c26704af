variant "liveanalytics" {
  title = "Timestream for LiveAnalytics"
  resource "AWS::Timestream::Database" "database" {
    DatabaseName = "metrics"
  }
}

variant "influxdb" {
  title = "Timestream for InfluxDB"
  resource "AWS::Timestream::InfluxDBInstance" "instance" {
    AllocatedStorage = 50
    DbInstanceType   = "db.influx.medium"
    Name             = "metrics"
  }
}
