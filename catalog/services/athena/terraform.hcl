terraform "aws_athena_workgroup" {
  type = "AWS::Athena::WorkGroup"
  set  = { WorkGroupConfiguration = self.configuration, RecursiveDeleteOption = self.force_destroy }
}

types {
  aws_athena_capacity_reservation = "AWS::Athena::CapacityReservation"
  aws_athena_prepared_statement   = "AWS::Athena::PreparedStatement"
}
