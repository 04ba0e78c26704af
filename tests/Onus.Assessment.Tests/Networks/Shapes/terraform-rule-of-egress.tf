resource "aws_security_group" "subject" {}

resource "aws_security_group_rule" "out" {
  type              = "egress"
  security_group_id = aws_security_group.subject.id
  protocol          = "-1"
  from_port         = 0
  to_port           = 0
  cidr_blocks       = ["0.0.0.0/0"]
}
