variant "flink" {
  title = "Flink application"
  resource "AWS::KinesisAnalyticsV2::Application" "totals" {
    RuntimeEnvironment   = "FLINK-1_20"
    ServiceExecutionRole = "arn:aws:iam::111122223333:role/totals"
  }
}

variant "flink-vpc" {
  title = "Flink application in a VPC"
  resource "AWS::KinesisAnalyticsV2::Application" "totals" {
    ApplicationConfiguration = { VpcConfigurations = [{ SecurityGroupIds = ["sg-1"], SubnetIds = ["subnet-1"] }] }
    RuntimeEnvironment       = "FLINK-1_20"
    ServiceExecutionRole     = "arn:aws:iam::111122223333:role/totals"
  }
}
