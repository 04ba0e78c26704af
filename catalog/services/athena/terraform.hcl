terraform "aws_athena_workgroup" {
  type = "AWS::Athena::WorkGroup"
  set  = { WorkGroupConfiguration = self.configuration, RecursiveDeleteOption = self.force_destroy }
}

terraform "aws_athena_database" {
  type = "AWS::Athena::Database"
  set  = { Name = self.name, EncryptionConfiguration = { EncryptionOption = self.encryption_configuration[0].encryption_option }, WorkGroup = self.workgroup }
}

types {
  aws_athena_capacity_reservation = "AWS::Athena::CapacityReservation"
  aws_athena_prepared_statement   = "AWS::Athena::PreparedStatement"
}
